package org.wangge.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.stereotype.Component;

/** Expressions in models see variables, building blocks and the published functions; no other bean, class or method. */
@Component
class ModelExpressions extends JuelExpressionManager {
    private final PublishedNames published;

    ModelExpressions(PublishedNames published) {
        this.published = published;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new PublishedResolver(published));
        return resolver;
    }
}
