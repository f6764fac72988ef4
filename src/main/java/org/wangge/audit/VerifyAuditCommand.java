package org.wangge.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * The command {@code --verify-audit}: walks the chain of the configured database and ends, with 0 if it is whole and 1
 * if not. Nothing else of the application starts.
 */
public final class VerifyAuditCommand {

    private static final String OPTION = "--verify-audit";

    private VerifyAuditCommand() {}

    /** @return the exit code, or nothing if the arguments ask for something else */
    public static Optional<Integer> run(String[] arguments, PrintStream out) {
        if (!Arrays.asList(arguments).contains(OPTION)) {
            return Optional.empty();
        }
        try (var context = new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            Verification found = context.getBean(AuditChain.class).verify();
            if (found.isIntact()) {
                out.println("audit chain intact: " + found.verified() + " entries, head " + found.head());
                return Optional.of(0);
            }
            out.println("audit chain broken at entry " + found.brokenAt() + ": "
                    + found.fault().name().toLowerCase(java.util.Locale.ROOT) + " (" + found.verified()
                    + " entries before it are intact)");
            return Optional.of(1);
        }
    }

    /** The database and the chain, nothing more. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import(AuditChain.class)
    static class Database {}
}
