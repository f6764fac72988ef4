package org.wangge;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.wangge.audit.VerifyAuditCommand;
import org.wangge.policing.evidence.VerifyEvidenceCommand;
import org.wangge.privacy.KeyCommand;

/** Case management for a county-level city's grid governance. */
@SpringBootApplication
@EnableScheduling
public class WanggeApplication {

    public static void main(String[] args) {
        // The engine stores times in the JVM's zone: everything is kept in UTC and shown in Asia/Shanghai.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        KeyCommand.run(args, System.getenv(), System.out, System.err)
                .or(() -> VerifyAuditCommand.run(args, System.out))
                .or(() -> VerifyEvidenceCommand.run(args, System.out))
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(WanggeApplication.class, args));
    }
}
