package org.wangge.engine;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wangge.security.ProblemWriter;
import org.wangge.security.Viewers;

/** One sign-in for the engine's web applications and ours, and a closed list of what they may ask. */
@Configuration
class EngineWebConfiguration {
    /** After Spring Security, before the filters of the web applications themselves. */
    private static final int BEFORE_THE_ENGINE = -50;

    @Bean
    FilterRegistrationBean<Filter> engineHttpDoor(ProblemWriter problems, Viewers viewers) {
        FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>(new EngineHttpDoor(problems, viewers));
        door.addUrlPatterns("/camunda/api/*");
        door.setOrder(BEFORE_THE_ENGINE);
        return door;
    }

    @Bean
    FilterRegistrationBean<Filter> engineSignIn() {
        FilterRegistrationBean<Filter> signIn = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        signIn.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
        signIn.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        signIn.setOrder(BEFORE_THE_ENGINE + 1);
        return signIn;
    }
}
