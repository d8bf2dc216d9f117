/** SQL of a condition on the request `r`: the structure wrote what this user (a place of the statement) has not read. */
type UnreadCondition = (userPlace: string) => string;

let answered: UnreadCondition = () => "false";

/** The feature of the messages, which comes later, says which requests have one that waits. */
export function answerUnreadMessages(condition: UnreadCondition): void {
  answered = condition;
}

/** SQL: a message waits for this officer, on a request in his hands or in nobody's: a colleague reads his own. */
export const hasUnreadFor = (userPlace: string): string =>
  `((r.instructor_id is null or r.instructor_id = ${userPlace}) and ${answered(userPlace)})`;
