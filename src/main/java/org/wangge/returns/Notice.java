package org.wangge.returns;

/**
 * What a written order says besides its dates.
 *
 * @param facilityCode the township whose centralised place takes the person, {@code null} at home
 * @param opinion a health worker's opinion, which an extension needs
 */
public record Notice(
        Long issuerId, String issuingBody, String basis, String scope, String facilityCode, String opinion) {}
