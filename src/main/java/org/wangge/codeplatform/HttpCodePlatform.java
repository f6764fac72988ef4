package org.wangge.codeplatform;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.wangge.returns.ColourChanged;

/**
 * A platform that is told over HTTP: one POST a change, whose {@code Idempotency-Key} is the change's id. What the
 * platform can't take now is tried again a few times, each time after a longer pause, and left for later after that.
 */
class HttpCodePlatform implements CodePlatform {

    private final RestClient http;
    private final HoldersOfCodes holders;
    private final CodePlatformSettings settings;

    HttpCodePlatform(CodePlatformSettings settings, HoldersOfCodes holders) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(settings.timeout());
        this.settings = settings;
        this.holders = holders;
        this.http = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(settings.url())
                .defaultHeaders(headers -> Optional.ofNullable(settings.token())
                        .filter(token -> !token.isBlank())
                        .ifPresent(headers::setBearerAuth))
                .build();
    }

    /** @param since UTC; the platform keeps the latest where changes reach it in another order */
    record Notice(
            String caseNumber,
            String identityType,
            String identityNumber,
            String colour,
            String rule,
            int ruleVersion,
            String reason,
            String since) {}

    @Override
    public void tell(ColourChanged change) {
        holders.of(change)
                .ifPresent(holder -> send(
                        change.id(),
                        new Notice(
                                change.caseNumber(),
                                holder.identityType(),
                                holder.identityNumber(),
                                change.colour(),
                                change.rule(),
                                change.ruleVersion(),
                                change.reason(),
                                change.at().atOffset(ZoneOffset.UTC).toString())));
    }

    private void send(String key, Notice notice) {
        Duration pause = settings.pause();
        for (int attempt = 1; ; attempt++) {
            try {
                post(key, notice);
                return;
            } catch (PlatformUnreachable failure) {
                if (attempt >= settings.attempts()) {
                    throw failure;
                }
                rest(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** The causes are dropped: they may quote what was sent or answered. */
    private void post(String key, Notice notice) {
        try {
            http.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Key", key)
                    .body(notice)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientResponseException refused) {
            throw new PlatformUnreachable("status " + refused.getStatusCode().value());
        } catch (ResourceAccessException unreachable) {
            throw new PlatformUnreachable(
                    unreachable.getMostSpecificCause().getClass().getSimpleName());
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable("interrupted");
        }
    }
}
