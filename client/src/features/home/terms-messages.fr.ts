/** Terms of use: the text behind the consent given at registration. */
export const fr = {
  title: "Conditions d'utilisation",
  lead: "Service de démonstration : ces conditions sont un modèle, à compléter par l'exploitant du service.",
  sections: [
    {
      title: "À quoi sert ce service",
      paragraphs: [
        "Il permet de créer un compte, de gérer une structure et les droits de ses utilisateurs, et de déposer des demandes de remboursement de taxes sur l'énergie achetée pour une activité agricole.",
      ],
    },
    {
      title: "Votre compte",
      paragraphs: [
        "Un compte appartient à une seule personne. Ne communiquez ni votre mot de passe, ni les codes reçus par message.",
        "Vous déclarez des informations exactes. Une demande engage la structure au nom de laquelle elle est déposée.",
      ],
    },
    {
      title: "Vos informations personnelles",
      paragraphs: [
        "Vos nom, prénom, adresses électroniques et numéro de téléphone servent à vous identifier, à vous écrire et à instruire vos demandes. Ils sont transmis au service chargé des remboursements.",
        "Le gestionnaire d'une structure voit le nom et l'adresse des personnes qui y sont rattachées ou qui le demandent. Les autres n'en voient qu'une partie masquée.",
        "Vous pouvez consulter et corriger vos informations dans « Mon compte ».",
      ],
    },
    {
      title: "Enquête de satisfaction",
      paragraphs: [
        "Elle est facultative. Sans votre accord, votre adresse n'est pas utilisée pour elle. Vous pouvez donner ou retirer cet accord à tout moment dans « Mon compte ».",
      ],
    },
    {
      title: "Sécurité et journal",
      paragraphs: [
        "Chaque action qui change quelque chose est inscrite dans un journal, avec son auteur et sa date.",
        "Un seul cookie sert à garder votre session ouverte. Aucune page n'envoie d'information à un autre site.",
      ],
    },
  ],
};

export type TermsMessages = typeof fr;
