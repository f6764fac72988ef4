package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.wangge.http.Faults;
import org.wangge.returns.Contact;
import org.wangge.returns.Near;
import org.wangge.returns.Origin;
import org.wangge.returns.Risk;

/** Where somebody comes from, as a client says it; risk, contact and near may be left out where there is none. */
public record OriginRequest(
        String place,

        @Schema(allowableValues = {"none", "low", "medium", "high"})
        String risk,

        @Schema(allowableValues = {"none", "close-contact", "contact-of-contact", "entrant"})
        String contact,

        @Schema(allowableValues = {"none", "county-with-risk-area", "prefecture-with-cases"})
        String near) {

    /** @param field the name under which the origin stands in the request */
    public static Origin read(OriginRequest sent, String field, Faults faults) {
        if (sent == null) {
            faults.add(field, "required");
            return null;
        }
        return new Origin(
                faults.text(field + ".place", sent.place(), 200),
                faults.code(field + ".risk", Risk.class, sent.risk(), Risk.NONE),
                faults.code(field + ".contact", Contact.class, sent.contact(), Contact.NONE),
                faults.code(field + ".near", Near.class, sent.near(), Near.NONE));
    }
}
