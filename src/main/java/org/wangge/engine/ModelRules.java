package org.wangge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final ExpressionRules expressions;

    ModelRules(ExpressionRules expressions) {
        this.expressions = expressions;
    }

    List<String> faults(Document model) {
        List<String> faults = new ArrayList<>();
        walk(model.getDocumentElement(), faults);
        return faults;
    }

    private void walk(Element element, List<String> faults) {
        if (isDiagram(element)) {
            return;
        }
        String id = idOf(element);
        judge(element, id, faults);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                walk(child, faults);
            }
        }
    }

    private void judge(Element element, String id, List<String> faults) {
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
            case "serviceTask", "sendTask" -> judgeBlock(element, CAMUNDA, id, faults);
            case "executionListener", "taskListener" -> judgeBlock(element, null, id, faults);
            default -> {
                // nothing of its own
            }
        }
        expressions.judge(element, id, faults);
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

    private void judgeBlock(Element element, String namespace, String id, List<String> faults) {
        String bean = namespace == null
                ? element.getAttribute("delegateExpression")
                : element.getAttributeNS(namespace, "delegateExpression");
        if (!expressions.isBlock(bean)) {
            faults.add(id + ": '" + bean + "' is no published building block");
        }
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
