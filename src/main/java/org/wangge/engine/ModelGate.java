package org.wangge.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Refuses a deployment whose models could do what models must not, and says which element and why. What is stored
 * already is not judged again.
 */
@Component
class ModelGate implements Deployer {
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
        for (ResourceEntity resource : deployment.getResources().values()) {
            String name = resource.getName();
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
                for (String fault : rules.faults(parse(resource))) {
                    faults.add(name + ": " + fault);
                }
            } else if (!name.endsWith(".dmn") && !name.endsWith(".form")) {
                faults.add(name + ": only .bpmn, .dmn and .form are deployed here");
            }
        }
        if (!faults.isEmpty()) {
            throw new BadUserRequestException("The deployment is refused.\n" + String.join("\n", faults));
        }
        decisions.forget();
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
