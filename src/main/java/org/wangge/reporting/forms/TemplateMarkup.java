package org.wangge.reporting.forms;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through the markup of a template for what does something by itself, and for more cells than a form has. */
final class TemplateMarkup {

    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_CELLS = 10_000;
    private static final int LAST_ROW = 2_000;
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2");
    private static final Set<String> OUTWARDS =
            Set.of("hyperlink", "externalReference", "webPublishItem", "connection");
    private static final Set<String> ACTIVE =
            Set.of("oleObject", "control", "drawing", "legacyDrawing", "picture", "pivotCaches", "smartTags");

    private final XMLInputFactory readers = XMLInputFactory.newFactory();
    private int elements;
    private int cells;

    TemplateMarkup() {
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void look(byte[] part) {
        try {
            XMLStreamReader reader = readers.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw TemplateGuard.refused("template-not-xlsx");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw TemplateGuard.refused("template-not-xlsx");
        }
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (++elements > MOST_ELEMENTS || (name.equals("c") && ++cells > MOST_CELLS)) {
            throw TemplateGuard.refused("template-too-large");
        }
        if (name.equals("row") && number(reader.getAttributeValue(null, "r")) > LAST_ROW) {
            throw TemplateGuard.refused("template-too-large");
        }
        if (FORMULAS.contains(name)) {
            throw TemplateGuard.refused("template-formula");
        }
        boolean defined = name.equals("definedName")
                && !String.valueOf(reader.getAttributeValue(null, "name")).startsWith("_xlnm.Print");
        if (ACTIVE.contains(name) || defined) {
            throw TemplateGuard.refused("template-part", name);
        }
        if (OUTWARDS.contains(name) || "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))) {
            throw TemplateGuard.refused("template-external");
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw TemplateGuard.refused("template-not-xlsx");
        }
    }
}
