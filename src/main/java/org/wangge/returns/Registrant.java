package org.wangge.returns;

/**
 * Who registers, who becomes custodian, and from where the registration comes.
 *
 * @param custodianId the first receiver; for a ledger's row whoever its 接返人 names
 * @param source {@code checkpoint}, or {@code ledger:<id>:<row>}
 */
public record Registrant(Long accountId, Long custodianId, String source) {}
