package org.wangge.policing.cases;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Authorities;
import org.wangge.policing.Kind;

/** Which authority the law of a day names, by {@code legal-grounds.dmn}. */
@Component
class CaseLaw implements Authorities {

    private final PoliceMeans means;

    CaseLaw(PoliceMeans means) {
        this.means = means;
    }

    @Override
    public String of(Kind kind, LocalDate actDate) {
        return means.law().authority(Codes.of(kind), actDate);
    }
}
