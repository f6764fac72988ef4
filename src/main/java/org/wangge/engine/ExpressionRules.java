package org.wangge.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What an expression in a model may name: variables of the allow-list, the published functions, building blocks. */
@Component
class ExpressionRules {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL =
            Pattern.compile("\\b(queue|deadline)\\.of\\(\\s*(?:'[^']*'|\"[^\"]*\")\\s*,\\s*execution\\s*\\)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern BLOCK = Pattern.compile("[$#]\\{\\s*([A-Za-z_$][\\w$]*)\\s*}");
    private static final Pattern ACCESS = Pattern.compile("[.\\[{:]");
    private static final Pattern NAMED_CALL = Pattern.compile("([A-Za-z_$][\\w$]*)\\s*\\(");
    private static final Set<String> GRAMMAR = Set.of(
            "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty", "true", "false", "null", "div", "mod");

    private final PublishedNames published;

    ExpressionRules(PublishedNames published) {
        this.published = published;
    }

    boolean isBlock(String delegateExpression) {
        return block(delegateExpression).isPresent();
    }

    /** The bean's name, where the expression names a published building block. */
    Optional<String> block(String delegateExpression) {
        Matcher block = BLOCK.matcher(delegateExpression.trim());
        return block.matches() && published.isBlock(block.group(1)) ? Optional.of(block.group(1)) : Optional.empty();
    }

    void judge(Element element, String id, List<String> faults) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!"delegateExpression".equals(attribute.getLocalName())) {
                judge(attribute.getValue(), id, faults);
            }
        }
        if (element.getLocalName().equals("documentation")) {
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                judge(node.getNodeValue(), id, faults);
            }
        }
    }

    private void judge(String text, String id, List<String> faults) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            fault(expression.group(1)).ifPresent(fault -> faults.add(id + ": " + fault));
        }
    }

    private Optional<String> fault(String expression) {
        String calls = CALL.matcher(expression).replaceAll(" true ");
        String bare = LITERAL.matcher(calls).replaceAll(" ");
        if (ACCESS.matcher(bare).find() || namedCall(bare)) {
            return Optional.of("an expression may call only queue.of(…) and deadline.of(…), not '" + expression + "'");
        }
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            String name = word.group();
            if (!GRAMMAR.contains(name) && !Variables.names().contains(name)) {
                return Optional.of("'" + name + "' is neither a variable on the list nor published");
            }
        }
        return Optional.empty();
    }

    private static boolean namedCall(String bare) {
        Matcher call = NAMED_CALL.matcher(bare);
        while (call.find()) {
            if (!GRAMMAR.contains(call.group(1))) {
                return true;
            }
        }
        return false;
    }
}
