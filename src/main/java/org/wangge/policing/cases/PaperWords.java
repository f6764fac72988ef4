package org.wangge.policing.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;

/** How papers write days, people and penalties; a template's {@code w}. */
@Component
public class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

    private final Accounts accounts;
    private final CaseTexts texts;
    private final PoliceMeans means;

    PaperWords(Accounts accounts, CaseTexts texts, PoliceMeans means) {
        this.accounts = accounts;
        this.texts = texts;
        this.means = means;
    }

    public String day(LocalDate day) {
        return day == null ? "—" : DAY.format(day);
    }

    public String time(Instant at) {
        return at == null ? "—" : TIME.format(at.atZone(Days.ZONE));
    }

    public String dayOf(Deed deed) {
        return day(deed.on());
    }

    public String word(String group, Enum<?> code) {
        return texts.onPaper(group, code);
    }

    public String code(String group, String code) {
        return texts.onPaper(group, code);
    }

    /** What a notice or a decision comes to. */
    public String penaltyOf(Step step) {
        if (step instanceof Step.Intended intended) {
            return texts.penaltyOnPaper(intended.penalty());
        }
        if (step instanceof Step.ReconsiderationAnswered answered) {
            return texts.penaltyOnPaper(answered.penalty());
        }
        return step instanceof Step.Decided decided ? texts.penaltyOnPaper(decided.penalty()) : "—";
    }

    public String officer(Officer officer) {
        return officer.name() + "（警号 " + officer.number() + "）";
    }

    /** Who took a step, by name. */
    public String by(Deed deed) {
        return deed.by() == null
                ? "—"
                : accounts.findById(deed.by()).map(Account::name).orElse("—");
    }

    public String or(String text) {
        return text == null || text.isBlank() ? "—" : text;
    }

    public String evidence(Long matterId, List<String> ids) {
        Map<String, String> known = new java.util.HashMap<>();
        means.evidence().of(matterId).forEach(item -> known.put(item.id(), item.label()));
        return ids.isEmpty()
                ? "—"
                : String.join(
                        "；", ids.stream().map(id -> known.getOrDefault(id, id)).toList());
    }

    /** The number that a dated row of the procedure sets, such as days. */
    public int number(String key, LocalDate day) {
        return means.law().procedure(key, day).value();
    }

    /** The article of a dated row of the procedure. */
    public String article(String key, LocalDate day) {
        return means.law().procedure(key, day).article();
    }
}
