package org.wangge.privacy;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command {@code --keys=new|add|promote}: prints a key set for {@code WANGGE_KEYSET} and ends. {@code add} and
 * {@code promote} start from the set in that variable.
 */
public final class KeyCommand {

    private static final String OPTION = "--keys=";

    private KeyCommand() {}

    /**
     * Runs the command if the arguments ask for it.
     *
     * @return the exit code, or nothing if the arguments ask for something else
     */
    public static Optional<Integer> run(
            String[] arguments, Map<String, String> environment, PrintStream out, PrintStream errors) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .findFirst()
                .map(argument -> run(argument.substring(OPTION.length()), environment, out, errors));
    }

    private static int run(String verb, Map<String, String> environment, PrintStream out, PrintStream errors) {
        try {
            Keys keys =
                    switch (verb) {
                        case "new" -> Keys.create();
                        case "add" -> present(environment).withNewKey();
                        case "promote" -> present(environment).withNewestKeyPrimary();
                        default -> throw new IllegalArgumentException("--keys= takes new, add or promote");
                    };
            out.println(keys.toBase64());
            return 0;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 2;
        }
    }

    private static Keys present(Map<String, String> environment) {
        String keyset = environment.get("WANGGE_KEYSET");
        if (keyset == null || keyset.isBlank()) {
            throw new IllegalArgumentException("WANGGE_KEYSET is not set");
        }
        return Keys.fromBase64(keyset);
    }
}
