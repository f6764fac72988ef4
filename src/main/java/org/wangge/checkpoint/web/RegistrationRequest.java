package org.wangge.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.wangge.returns.web.OriginRequest;

/** A person at a checkpoint, as the API is told. */
record RegistrationRequest(
        Identity identity,
        String name,
        String phone,
        String returnedOn,
        OriginRequest origin,
        String transport,
        String unit,
        BigDecimal temperature,
        List<String> symptoms) {

    record Identity(
            @Schema(
                    allowableValues = {
                        "resident-id",
                        "passport",
                        "hk-macau-permit",
                        "taiwan-permit",
                        "foreign-permanent-resident"
                    })
            String type,

            String number) {}
}
