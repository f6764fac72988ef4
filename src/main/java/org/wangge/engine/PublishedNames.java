package org.wangge.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.wangge.modelling.BuildingBlock;

/** The beans that models may name: the two functions, and the building blocks by their bean names. */
@Component
class PublishedNames {
    private final Map<String, PublishedFunction> functions;
    private final ListableBeanFactory beans;

    PublishedNames(QueueFunction queue, DeadlineFunction deadline, ListableBeanFactory beans) {
        this.functions = Map.of("queue", queue, "deadline", deadline);
        this.beans = beans;
    }

    Optional<PublishedFunction> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    boolean isBlock(String name) {
        return beans.containsBean(name) && beans.findAnnotationOnBean(name, BuildingBlock.class) != null;
    }

    /** The keys of the only models that may hold a block; empty where any may. */
    Set<String> onlyIn(String block) {
        BuildingBlock found = beans.findAnnotationOnBean(block, BuildingBlock.class);
        return found == null ? Set.of() : Set.of(found.onlyIn());
    }

    /** The models that have blocks of their own. */
    Set<String> boundModels() {
        return Arrays.stream(beans.getBeanNamesForAnnotation(BuildingBlock.class))
                .flatMap(block -> onlyIn(block).stream())
                .collect(Collectors.toSet());
    }

    /** @see BeanFactory#getBean(String) */
    Object block(String name) {
        return beans.getBean(name);
    }
}
