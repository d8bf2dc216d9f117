/** SQL: tariff `n` is the one in force for line `l`, whose own tariff `t` was corrected or taken out since. */
const isInForce = `n.campaign_id = t.campaign_id and n.product_code = t.product_code and n.with_attestation = t.with_attestation
  and n.retired_at is null and l.delivery_date between n.valid_from and n.valid_to`;

/** SQL tables: lines `l`, their tariff `t` that was corrected since, and the one in force, `n`. */
export const correctedLines = `refund_line l join tariff t on t.id = l.tariff_id and t.retired_at is not null join tariff n on ${isInForce}`;

/** SQL: the rate of line `l` was taken out and none is known any more. */
export const isWithoutRate = `exists (select from tariff t where t.id = l.tariff_id and t.retired_at is not null
  and not exists (select from tariff n where ${isInForce}))`;
