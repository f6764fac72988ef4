package org.wangge.codeplatform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the platform is reached.
 *
 * @param url where changes are posted; without one the installation's own register is used
 * @param token sent as a bearer token, where the platform wants one
 * @param timeout of the connection, and of the answer
 * @param attempts before a change is left for the next round
 * @param pause before the second attempt; twice as long before each further one
 * @param rest how long nothing is tried after a change could not be told
 */
@ConfigurationProperties("wangge.code-platform")
record CodePlatformSettings(String url, String token, Duration timeout, int attempts, Duration pause, Duration rest) {

    boolean isRemote() {
        return url != null && !url.isBlank();
    }
}
