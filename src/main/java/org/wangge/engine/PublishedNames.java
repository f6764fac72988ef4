package org.wangge.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wangge.modelling.BuildingBlock;

/**
 * The beans that models may name: the two functions, and the building blocks by their bean names. Which blocks there
 * are is found out once, at the first question: looking through every bean of the application takes its time.
 */
@Component
class PublishedNames {
    private final Map<String, PublishedFunction> functions;
    private final ListableBeanFactory beans;
    private final Supplier<Map<String, Set<String>>> homesOfBlocks;

    PublishedNames(QueueFunction queue, DeadlineFunction deadline, ListableBeanFactory beans) {
        this.functions = Map.of("queue", queue, "deadline", deadline);
        this.beans = beans;
        this.homesOfBlocks = SingletonSupplier.of(() -> homesOfBlocks(beans));
    }

    Optional<PublishedFunction> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    boolean isBlock(String name) {
        return homesOfBlocks.get().containsKey(name);
    }

    /** The keys of the only models that may hold a block; empty where any may. */
    Set<String> onlyIn(String block) {
        return homesOfBlocks.get().getOrDefault(block, Set.of());
    }

    /** The models that have blocks of their own. */
    Set<String> boundModels() {
        return homesOfBlocks.get().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** @see BeanFactory#getBean(String) */
    Object block(String name) {
        return beans.getBean(name);
    }

    private static Map<String, Set<String>> homesOfBlocks(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(BuildingBlock.class))
                .collect(Collectors.toMap(
                        Function.identity(),
                        block -> Set.of(beans.findAnnotationOnBean(block, BuildingBlock.class)
                                .onlyIn())));
    }
}
