package org.wangge.engine;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Lets the engine start only after the schema was migrated. */
@Component
class EngineAfterSchema implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var engine = beans.getBeanDefinition("processEngineFactoryBean");
        engine.setDependsOn(StringUtils.addStringToArray(engine.getDependsOn(), "flywayInitializer"));
    }
}
