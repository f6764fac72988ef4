package org.wangge.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/**
 * A test that looks at the running application in a real Chromium, handed to its methods as a {@link Visitor}. Where no
 * Chromium is found ({@code WANGGE_CHROMIUM}, else the usual places) it is skipped, except in CI, where it fails.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface InTheBrowser {}
