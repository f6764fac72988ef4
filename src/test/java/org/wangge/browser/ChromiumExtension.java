package org.wangge.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a {@link Visitor} to each test method, and after it lets the test fail on what the pages complained about. */
class ChromiumExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(ChromiumExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No Chromium found: set WANGGE_CHROMIUM to its executable");
        }
        assumeTrue(executable.isPresent(), "no Chromium found");
        context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(executable.get()), Chromium.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Chromium chromium = context.getRoot().getStore(OURS).get(Chromium.class, Chromium.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(
                        Visitor.class, key -> new Visitor(chromium, "http://localhost:" + port), Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(OURS).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            visitor.leave(context.getExecutionException().isEmpty());
        }
    }
}
