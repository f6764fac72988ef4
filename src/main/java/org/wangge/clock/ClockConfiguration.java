package org.wangge.clock;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One clock drives the application and the engine: the machine's, or the demonstration's own. */
@Configuration
class ClockConfiguration {

    @Bean
    @DependsOn("flywayInitializer")
    @ConditionalOnProperty("wangge.demonstration.enabled")
    DemoClock demoClock(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            @Value("${wangge.demonstration.begins}") OffsetDateTime begins) {
        return new DemoClock(jdbc, transactions, events, begins.toInstant());
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    @ConditionalOnProperty(name = "wangge.demonstration.enabled", havingValue = "false", matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }
}
