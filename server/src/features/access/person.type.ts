import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A person as others may see them: masked to strangers." })
export class Person {
  @Field(() => ID, { description: "Identifier of the user." })
  id!: string;
  @Field(() => String, { description: "First and last name, or initials when masked entirely." })
  displayName!: string;
  @Field(() => String, { description: "Contact address, or its masked form: jo****@gmail.com." })
  email!: string;
  @Field(() => Boolean, { description: "Is something of this person hidden from the viewer?" })
  isMasked!: boolean;
}
