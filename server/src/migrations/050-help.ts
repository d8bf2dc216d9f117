import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What the search of the help looks in. The articles themselves are data of the program: the tables hold their words, stemmed, with how much
 * each word tells, and how often an article helped. Without accents, which people leave out when they type on a telephone.
 */
export class Help1700000000050 implements MigrationInterface {
  name = "Help1700000000050";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm; -- trusted: the owner of a database may create it

      create table help_entry (
        slug text not null,
        language text not null check (language in ('fr', 'en')),
        digest text not null, -- of the article and of how it is cut into words
        search tsvector not null, -- A: the question; B: other ways to ask; C: the answer; D: the rest
        primary key (slug, language)
      );
      create index help_entry_search on help_entry using gin (search);

      create table help_word (
        language text not null check (language in ('fr', 'en')),
        word text not null,
        lexeme text not null,
        weight real not null, -- the fewer articles have it, the more it tells
        primary key (language, word)
      );
      create index help_word_lexeme on help_word (language, lexeme);
      create index help_word_likeness on help_word using gin (word gin_trgm_ops);

      create table help_vote (
        slug text not null,
        language text not null check (language in ('fr', 'en')),
        is_useful boolean not null,
        votes integer not null check (votes > 0),
        primary key (slug, language, is_useful)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table help_vote, help_word, help_entry; drop extension pg_trgm`);
  }
}
