package org.wangge;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Case management for a county-level city's grid governance. */
@SpringBootApplication
public class WanggeApplication {

    public static void main(String[] args) {
        // The engine stores times in the JVM's zone: everything is kept in UTC and shown in Asia/Shanghai.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(WanggeApplication.class, args);
    }
}
