package org.wangge.codeplatform;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.population.IdentityDocument;
import org.wangge.returns.CaseDossier;
import org.wangge.returns.ColourChanged;
import org.wangge.returns.HealthCode;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnCaseSearch;

/** Finds whose colour a change is, at the moment it is told: events and their records hold nothing personal. */
@Component
class HoldersOfCodes {

    private final ReturnCaseSearch cases;
    private final CaseDossier dossier;

    HoldersOfCodes(ReturnCaseSearch cases, CaseDossier dossier) {
        this.cases = cases;
        this.dossier = dossier;
    }

    record Holder(String identityType, String identityNumber) {}

    /** Empty where the colour has changed again meanwhile: an old one must not come after a newer one. */
    @Transactional(readOnly = true)
    public Optional<Holder> of(ColourChanged change) {
        return cases.byNumber(change.caseNumber())
                .filter(of -> isInForce(change, of.code()))
                .map(this::holder);
    }

    private static boolean isInForce(ColourChanged change, HealthCode code) {
        return code != null
                && Codes.of(code.value()).equals(change.colour())
                && code.rule().equals(change.rule());
    }

    private Holder holder(ReturnCase of) {
        IdentityDocument identity = dossier.person(of).identity();
        return new Holder(identity.type().key(), identity.number());
    }
}
