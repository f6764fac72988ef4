package org.wangge.pages;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.utility.DeepUnwrap;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wangge.clock.Days;
import org.wangge.clock.DemoClock;
import org.wangge.security.Viewers;

/** Gives every page its layout's model: {@code page}, {@code assets}, {@code when}, and the
 * function {@code t(key, values…)}. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final Assets assets;
    private final UiTexts texts;
    private final Viewers viewers;
    private final Clock clock;
    private final MessageSource messages;

    PageModel(Assets assets, UiTexts texts, Viewers viewers, Clock clock, MessageSource messages) {
        this.assets = assets;
        this.texts = texts;
        this.viewers = viewers;
        this.clock = clock;
        this.messages = messages;
    }

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request, Locale locale) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var demoNow = clock instanceof DemoClock demo ? demo.instant().atZone(Days.ZONE) : null;
        return new Page(request.getServletPath(), locale, token, viewers.find(), demoNow, texts);
    }

    @ModelAttribute("when")
    When when(Locale locale) {
        return new When(clock, messages, locale);
    }

    /** {@code t("key", value)}: the text in the page's language. A missing one fails the page, so that tests see it. */
    @ModelAttribute("t")
    TemplateMethodModelEx text(Locale locale) {
        return arguments -> {
            List<?> values = arguments.subList(1, arguments.size());
            Object[] unwrapped = new Object[values.size()];
            for (int i = 0; i < unwrapped.length; i++) {
                unwrapped[i] = DeepUnwrap.unwrap((freemarker.template.TemplateModel) values.get(i));
            }
            return messages.getMessage(arguments.get(0).toString(), unwrapped, locale);
        };
    }

    /** {@code or("key", text)}: the text of a key, or the one given where there is none. */
    @ModelAttribute("or")
    TemplateMethodModelEx textOr(Locale locale) {
        return arguments -> messages.getMessage(
                arguments.get(0).toString(), null, arguments.get(1).toString(), locale);
    }
}
