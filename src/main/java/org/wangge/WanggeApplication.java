package org.wangge;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.wangge.privacy.KeyCommand;

/** Case management for a county-level city's grid governance. */
@SpringBootApplication
public class WanggeApplication {

    public static void main(String[] args) {
        var command = KeyCommand.run(args, System.getenv(), System.out, System.err);
        if (command.isPresent()) {
            System.exit(command.get());
        }
        // The engine stores times in the JVM's zone: everything is kept in UTC and shown in Asia/Shanghai.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(WanggeApplication.class, args);
    }
}
