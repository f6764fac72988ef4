package org.wangge.policing.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wangge.engine.Decisions;

/** The law as this installation's rule tables have it. */
@Configuration(proxyBeanMethods = false)
class LawInForce {

    @Bean
    LawTable law(Decisions decisions) {
        return new LawTable(
                (decision, question) -> decisions.ask(decision, question).rows());
    }
}
