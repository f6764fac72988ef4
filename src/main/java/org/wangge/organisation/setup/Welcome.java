package org.wangge.organisation.setup;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Accounts;

/** Ends the log of a start with the address and, in the demonstration, the accounts. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);
    private static final List<String> NAMED = List.of(
            "checkpoint",
            "grid",
            "contact",
            "secretary",
            "officer",
            "station",
            "health",
            "transport",
            "township",
            "city",
            "admin",
            "auditor",
            "neighbour",
            "station2",
            "station-head",
            "county-police",
            "legal",
            "township2");

    private final Accounts accounts;
    private final boolean demonstration;

    Welcome(Accounts accounts, @Value("${wangge.demonstration.enabled}") boolean demonstration) {
        this.accounts = accounts;
        this.demonstration = demonstration;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        if (demonstration) {
            String found = String.join(
                    " ",
                    NAMED.stream()
                            .filter(name -> accounts.findByUsername(name).isPresent())
                            .toList());
            log.info("Accounts (password {}): {}", DemonstrationStaff.PASSWORD, found);
        }
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("Wangge is at http://localhost:{}", web.getWebServer().getPort());
        }
    }
}
