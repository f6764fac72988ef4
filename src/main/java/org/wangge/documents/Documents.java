package org.wangge.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes a document from its template under {@code templates/documents}, as a page or as a PDF. */
@Component
public class Documents {

    private static final String FONT = "fonts/NotoSansSC.ttf";
    private static final String STYLE = "static/documents/document.css";

    private final Configuration templates;

    Documents(Configuration templates) {
        this.templates = templates;
    }

    /**
     * The document as a page, which also prints well.
     *
     * @param template the file's name without its ending, such as {@code isolation-notice}
     * @param model what the template needs; with {@code pdfHref} the page shows the way to the PDF
     */
    public String html(String template, Map<String, ?> model) {
        var page = new StringWriter();
        try {
            templates.getTemplate("documents/" + template + ".ftlh").process(model, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            // The engine's message quotes what the template was given: personal data.
            throw new IllegalStateException("The document " + template + " could not be made");
        }
        return page.toString();
    }

    /**
     * The document as a PDF on A4.
     *
     * @throws IllegalStateException if the front end, which brings the font, was not built
     */
    public byte[] pdf(String template, Map<String, ?> model) {
        Map<String, Object> withStyle = new HashMap<>(model);
        withStyle.remove("pdfHref");
        withStyle.put("style", style());
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(font(), "document", 400, FontStyle.NORMAL, true)
                    .withHtmlContent(html(template, withStyle).strip(), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + template + " could not be drawn", e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font() {
        var font = new ClassPathResource(FONT);
        if (!font.exists()) {
            throw new IllegalStateException("There is no " + FONT + ": build the front end");
        }
        return () -> {
            try {
                return font.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static String style() {
        try {
            return new ClassPathResource(STYLE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
