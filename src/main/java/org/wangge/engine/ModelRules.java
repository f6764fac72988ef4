package org.wangge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a process model may hold. Each rule answers with a sentence that begins with the element's id. */
@Component
class ModelRules {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("scriptTask", "script", "connector", "formData", "formProperty");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "formKey",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "resultVariable",
            "scriptFormat",
            "resource",
            "taskPriority");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String KEY_PASSED_ON = "#{execution.processBusinessKey}";

    private final ExpressionRules expressions;
    private final BoundSteps bound;

    ModelRules(ExpressionRules expressions, BoundSteps bound) {
        this.expressions = expressions;
        this.bound = bound;
    }

    /** @param known whether a process of a key is deployed, or is now */
    List<String> faults(Document model, Predicate<String> known) {
        List<String> faults = new ArrayList<>();
        walk(model.getDocumentElement(), known, faults);
        return faults;
    }

    private void walk(Element element, Predicate<String> known, List<String> faults) {
        if (isDiagram(element)) {
            return;
        }
        String id = idOf(element);
        judge(element, id, known, faults);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                walk(child, known, faults);
            }
        }
    }

    private void judge(Element element, String id, Predicate<String> known, List<String> faults) {
        String tag = element.getLocalName();
        if (FORBIDDEN_ELEMENTS.contains(tag)) {
            faults.add(id + ": no " + tag + " in models; use a building block or a rule table");
        }
        if (tag.equals("startEvent") && element.hasAttributeNS(CAMUNDA, "formRef")) {
            faults.add(id + ": processes are not started by form");
        }
        if (element.hasAttributeNS(CAMUNDA, "initiator")) {
            faults.add(id + ": no camunda:initiator");
        }
        forbiddenAttributes(element, id, faults);
        switch (tag) {
            case "userTask" -> judgeUserTask(element, id, faults);
            case "serviceTask", "sendTask", "executionListener", "taskListener" -> judgeBlock(element, id, faults);
            case "callActivity" -> judgeCall(element, id, known, faults);
            case "in", "out" -> judgeMapping(element, id, faults);
            default -> {
                // nothing of its own
            }
        }
        bound.judge(element, delegateOf(element), id, faults);
        if (!isKeyPassedOn(element)) {
            expressions.judge(element, id, faults);
        }
    }

    private void forbiddenAttributes(Element element, String id, List<String> faults) {
        boolean listener = LISTENERS.contains(element.getLocalName());
        for (String name : FORBIDDEN_ATTRIBUTES) {
            if (element.hasAttributeNS(CAMUNDA, name) || (listener && element.hasAttribute(name))) {
                boolean decision =
                        name.equals("resultVariable") && element.getLocalName().equals("businessRuleTask");
                if (!decision) {
                    faults.add(id + ": no camunda:" + name + "; use a published building block");
                }
            }
        }
    }

    private void judgeUserTask(Element task, String id, List<String> faults) {
        if (!task.hasAttributeNS(CAMUNDA, "formRef")) {
            faults.add(id + ": a human task has a form (camunda:formRef)");
        } else if (!task.getAttributeNS(CAMUNDA, "formRefBinding").equals("deployment")) {
            faults.add(id + ": a form is bound to the deployment (camunda:formRefBinding)");
        }
        if (!task.hasAttributeNS(CAMUNDA, "candidateGroups") && !task.hasAttributeNS(CAMUNDA, "assignee")) {
            faults.add(id + ": a human task has a queue or an assignee");
        }
        if (!task.hasAttributeNS(CAMUNDA, "dueDate")) {
            faults.add(id + ": a human task has a due date (camunda:dueDate)");
        }
        if (task.getAttribute("name").contains("${")
                || task.getAttribute("name").contains("#{")) {
            faults.add(id + ": a task's name is fixed, never an expression");
        }
    }

    /** Another model is called by its name, and it must be there. */
    private void judgeCall(Element call, String id, Predicate<String> known, List<String> faults) {
        String called = call.getAttribute("calledElement");
        if (!KEY.matcher(called).matches()) {
            faults.add(id + ": a call names its process by a word, not '" + called + "'");
        } else if (!known.test(called)) {
            faults.add(id + ": there is no process " + called);
        }
    }

    /** A called process is given the business key, and single variables; never all of them, and nothing computed. */
    private void judgeMapping(Element mapping, String id, List<String> faults) {
        boolean one = Variables.names().contains(mapping.getAttribute("source"))
                && mapping.getAttribute("source").equals(mapping.getAttribute("target"));
        if (!one && !isKeyPassedOn(mapping)) {
            faults.add(id + ": a call passes the business key as " + KEY_PASSED_ON + ", and variables one by one");
        }
    }

    private static boolean isKeyPassedOn(Element element) {
        return element.getLocalName().equals("in")
                && element.getAttributes().getLength() == 1
                && element.getAttribute("businessKey").equals(KEY_PASSED_ON);
    }

    private void judgeBlock(Element element, String id, List<String> faults) {
        String bean = delegateOf(element);
        if (!expressions.isBlock(bean)) {
            faults.add(id + ": '" + bean + "' is no published building block");
        }
    }

    private static String delegateOf(Element element) {
        return LISTENERS.contains(element.getLocalName())
                ? element.getAttribute("delegateExpression")
                : element.getAttributeNS(CAMUNDA, "delegateExpression");
    }

    private static boolean isDiagram(Element element) {
        return String.valueOf(element.getNamespaceURI()).endsWith("/DI");
    }

    /** The element's own id, or that of the nearest one above it that has one. */
    private static String idOf(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each.hasAttribute("id")) {
                return each.getAttribute("id");
            }
        }
        return "definitions";
    }
}
