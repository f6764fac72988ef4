package org.wangge.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Refuses a deployment whose models could do what models must not, and says which element and why. What is stored
 * already is not judged again.
 */
@Component
class ModelGate implements Deployer {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final ModelRules rules;
    private final Decisions decisions;

    ModelGate(ModelRules rules, Decisions decisions) {
        this.rules = rules;
        this.decisions = decisions;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<String> faults = new ArrayList<>();
        Map<String, Document> models = new LinkedHashMap<>();
        for (ResourceEntity resource : deployment.getResources().values()) {
            String name = resource.getName();
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
                models.put(name, parse(resource));
            } else if (!name.endsWith(".dmn") && !name.endsWith(".form")) {
                faults.add(name + ": only .bpmn, .dmn and .form are deployed here");
            }
        }
        Set<String> here =
                models.values().stream().flatMap(ModelGate::processes).collect(Collectors.toSet());
        models.forEach((name, model) -> rules.faults(model, key -> here.contains(key) || isDeployed(key))
                .forEach(fault -> faults.add(name + ": " + fault)));
        if (!faults.isEmpty()) {
            throw new BadUserRequestException("The deployment is refused.\n" + String.join("\n", faults));
        }
        decisions.forget();
    }

    private static Stream<String> processes(Document model) {
        NodeList found = model.getElementsByTagNameNS(BPMN, "process");
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute("id"));
    }

    private static boolean isDeployed(String key) {
        return Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key) != null;
    }

    private static Document parse(ResourceEntity resource) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(resource.getBytes()));
        } catch (Exception unreadable) {
            throw new BadUserRequestException(resource.getName() + " is no readable XML", unreadable);
        }
    }
}
