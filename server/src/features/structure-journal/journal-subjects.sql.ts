const person = (from: string) => `(select x.first_name || ' ' || x.last_name from ${from} where s.id = e.subject_id::uuid)`;

/**
 * SQL: what the audit entry `e` is about, in one word its managers know: the person of an attachment, the number of a request, a name.
 * Null where it is gone (a deleted draft) or says nothing more.
 */
export const subjectOfEntry = `case e.subject_kind
  when 'Membership' then ${person("membership s join app_user x on x.id = s.user_id")}
  when 'Approval' then ${person("approval s join app_user x on x.id = s.requester_id")}
  when 'SpaceSubscription' then ${person("space_subscription s join app_user x on x.id = s.user_id")}
  when 'StructureService' then (select s.name from structure_service s where s.id = e.subject_id::uuid)
  when 'BankAccount' then (select s.iban_country || '•• ' || s.iban_last4 from bank_account s where s.id = e.subject_id::uuid)
  when 'RefundRequest' then (select s.number from refund_request s where s.id = e.subject_id::uuid)
  when 'Document' then (select s.file_name from document s where s.id = e.subject_id::uuid)
  when 'Structure' then (select s.siret from structure s where e.action = 'declareSuccession' and s.id = (e.details ->> 'otherId')::uuid)
  end`;
