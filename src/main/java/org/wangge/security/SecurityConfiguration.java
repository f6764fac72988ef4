package org.wangge.security;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets in, and by which door: clients of the API by HTTP Basic or by the session that the sign-in page opened, the
 * engine's web applications and our pages by that session. What somebody may do is asked of {@link Viewer}.
 */
@Configuration
class SecurityConfiguration {

    private static final String CSP = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    /** Signing out in one of the engine's web applications signs out here. */
    private static final RequestMatcher SIGN_OUT_THERE =
            antMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SignInFailures failures;
    private final ProblemWriter problems;
    private final Viewers viewers;

    SecurityConfiguration(SignInFailures failures, ProblemWriter problems, Viewers viewers) {
        this.failures = failures;
        this.problems = problems;
        this.viewers = viewers;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(staff()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(changesBySession())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .addFilterBefore(new SignInLimit(failures, problems), LogoutFilter.class)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** By whole paths: the engine's applications have servlets of their own, which matchers by handler do not see. */
    @Bean
    @Order(2)
    SecurityFilterChain camunda(HttpSecurity http) throws Exception {
        return http.securityMatcher(new OrRequestMatcher(antMatcher("/camunda"), antMatcher("/camunda/**")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(antMatcher("/camunda/api/admin/auth/**"))
                        .access(staff())
                        .requestMatchers(antMatcher("/camunda/app/cockpit/**"), antMatcher("/camunda/api/cockpit/**"))
                        .access(may(Act.MONITOR_PROCESSES))
                        .requestMatchers(antMatcher("/camunda/app/admin/**"), antMatcher("/camunda/api/admin/**"))
                        .access(may(Act.ADMINISTER))
                        .anyRequest()
                        .access(staff()))
                .formLogin(form -> form.loginPage("/login"))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
                .logout(logout -> logout.logoutRequestMatcher(SIGN_OUT_THERE)
                        .addLogoutHandler(
                                (request, response, who) -> response.setHeader("Clear-Site-Data", "\"storage\""))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/error", "/assets/**", "/favicon.svg", "/own/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(may(Act.ADMINISTER))
                        .anyRequest()
                        .access(staff()))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(Customizer.withDefaults())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(changesBySession())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .logout(logout -> logout.logoutSuccessUrl("/login?out")
                        .addLogoutHandler(
                                (request, response, who) -> response.setHeader("Clear-Site-Data", "\"storage\"")))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new SignInLimit(failures, problems), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder(new BCryptPasswordEncoder());
    }

    private AuthorizationManager<RequestAuthorizationContext> staff() {
        return (who, context) -> new AuthorizationDecision(viewers.find().isPresent());
    }

    private AuthorizationManager<RequestAuthorizationContext> may(Act act) {
        return (who, context) -> new AuthorizationDecision(
                viewers.find().filter(viewer -> viewer.may(act)).isPresent());
    }

    /** A request that carries its own credentials needs no token: no other site can make a browser send it. */
    private static RequestMatcher changesBySession() {
        return (HttpServletRequest request) ->
                !SAFE.contains(request.getMethod()) && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
