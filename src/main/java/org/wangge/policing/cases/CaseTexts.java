package org.wangge.policing.cases;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Kind;

/** The words of codes and penalties, for forms in the reader's language and for papers in Chinese. */
@Component
class CaseTexts {

    private final MessageSource messages;

    CaseTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String group, String code) {
        return text("case." + group + "." + code, LocaleContextHolder.getLocale());
    }

    String of(String group, Enum<?> code) {
        return of(group, Codes.of(code));
    }

    /** What was reported, as everywhere else. */
    String kind(Kind kind) {
        return text("non-cooperation." + Codes.of(kind), LocaleContextHolder.getLocale());
    }

    /** As papers write it. */
    String onPaper(String group, String code) {
        return code == null ? "" : text("case." + group + "." + code, Locale.SIMPLIFIED_CHINESE);
    }

    String onPaper(String group, Enum<?> code) {
        return onPaper(group, Codes.of(code));
    }

    String penalty(Penalty penalty) {
        return penalty(penalty, LocaleContextHolder.getLocale());
    }

    String penaltyOnPaper(Penalty penalty) {
        return penalty(penalty, Locale.SIMPLIFIED_CHINESE);
    }

    private String penalty(Penalty penalty, Locale locale) {
        if (penalty == null) {
            return text("case.penalty.none", locale);
        }
        if (penalty.isWarning()) {
            return text("case.penalty.warning", locale);
        }
        String kind = penalty.days() == 0 ? "fine" : penalty.fine() == 0 ? "days" : "both";
        return text("case.penalty." + kind, locale, penalty.fine(), penalty.days());
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }
}
