package org.wangge.policing.evidence;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.modulith.NamedInterface;
import org.wangge.codes.Codes;
import org.wangge.privacy.FileEncryption;

/**
 * The command {@code --verify-evidence}: decrypts every file of evidence of the configured database and folder,
 * compares it with its record, and ends, with 0 if all are as they were taken in and 1 if not. Nothing else of the
 * application starts.
 */
@NamedInterface("commands")
public final class VerifyEvidenceCommand {

    private static final String OPTION = "--verify-evidence";

    private VerifyEvidenceCommand() {}

    /** @return the exit code, or nothing if the arguments ask for something else */
    public static Optional<Integer> run(String[] arguments, PrintStream out) {
        if (!Arrays.asList(arguments).contains(OPTION)) {
            return Optional.empty();
        }
        try (var context = new SpringApplicationBuilder(Evidence.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            EvidenceVerification.Result result =
                    context.getBean(EvidenceVerification.class).ofAll();
            result.findings()
                    .forEach(found -> out.println("evidence " + found.item() + " (number " + found.number()
                            + " of matter " + found.matter() + "): " + Codes.of(found.fault())));
            out.println((result.isIntact() ? "evidence intact: " : "evidence NOT intact: ") + result.items()
                    + " items, " + result.files() + " files, " + result.bytes() + " bytes, "
                    + result.findings().size() + " findings");
            return Optional.of(result.isIntact() ? 0 : 1);
        }
    }

    /** The database, the keys and the files, nothing more. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EntityScan(basePackageClasses = EvidenceItem.class)
    @EnableJpaRepositories(basePackageClasses = EvidenceItem.class, considerNestedRepositories = false)
    @ComponentScan(basePackageClasses = FileEncryption.class)
    @EnableConfigurationProperties(EvidenceSettings.class)
    @Import({EvidenceFiles.class, FileCheck.class, FiledItems.class, EvidenceVerification.class})
    static class Evidence {}
}
