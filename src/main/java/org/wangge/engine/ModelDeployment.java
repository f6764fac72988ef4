package org.wangge.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model, rule table and form that the application carries as one deployment, before the job executor
 * starts. Where none of them changed since the last start nothing is deployed.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {
    private static final List<String> PATTERNS =
            List.of("classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final EngineAccess engine;

    ModelDeployment(RepositoryService repository, ResourcePatternResolver resources, EngineAccess engine) {
        this.repository = repository;
        this.resources = resources;
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Resource> found = find();
        if (!found.isEmpty()) {
            engine.asSystem(() -> deploy(found));
        }
    }

    private void deploy(List<Resource> found) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("wangge").enableDuplicateFiltering(false);
        for (Resource resource : found) {
            try {
                deployment.addInputStream(nameOf(resource), resource.getInputStream());
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + resource, e);
            }
        }
        deployment.deploy();
    }

    private List<Resource> find() {
        List<Resource> found = new ArrayList<>();
        try {
            for (String pattern : PATTERNS) {
                found.addAll(Arrays.asList(resources.getResources(pattern)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot look for models", e);
        }
        found.sort(Comparator.comparing(ModelDeployment::nameOf));
        return found;
    }

    /** The path from {@code processes/} or {@code forms/} on. */
    private static String nameOf(Resource resource) {
        try {
            String url = resource.getURL().toString();
            int begin = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/"));
            return url.substring(begin + 1);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot name " + resource, e);
        }
    }
}
