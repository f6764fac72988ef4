package org.wangge.engine;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps steps in the models that they are bound to. What is in hand elsewhere, such as a matter before the police, can
 * then change no health colour: neither by such a step nor by calling a model that may hold one.
 */
@Component
class BoundSteps {

    private final ExpressionRules expressions;
    private final PublishedNames published;

    BoundSteps(ExpressionRules expressions, PublishedNames published) {
        this.expressions = expressions;
        this.published = published;
    }

    /** @param delegate what the element names as its delegate, empty where it names none */
    void judge(Element element, String delegate, String id, List<String> faults) {
        String model = modelOf(element);
        Set<String> homes = expressions.block(delegate).map(published::onlyIn).orElse(Set.of());
        if (!homes.isEmpty() && !homes.contains(model)) {
            faults.add(id + ": '" + delegate + "' is a step of " + String.join(", ", homes) + " alone");
        }
        String called = element.getLocalName().equals("callActivity") ? element.getAttribute("calledElement") : "";
        Set<String> bound = published.boundModels();
        if (bound.contains(called) && !bound.contains(model)) {
            faults.add(id + ": " + called + " has steps that are its own, and is not called from here");
        }
    }

    private static String modelOf(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each.getLocalName().equals("process")) {
                return each.getAttribute("id");
            }
        }
        return "";
    }
}
