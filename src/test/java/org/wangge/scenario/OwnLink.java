package org.wangge.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person at a phone, with the link from their paper and nothing else. */
public final class OwnLink {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|key)\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public OwnLink(String address) {
        this.address = address;
    }

    public String page() {
        return send(HttpRequest.newBuilder(URI.create(address)).build()).body();
    }

    /** @return the status; 302 where it was taken */
    public int states(String words) {
        return posts("/statement", words);
    }

    /** @return the status; 302 where it was taken */
    public int complains(String words) {
        return posts("/complaint", words);
    }

    /** @return the status; 302 where it was taken */
    public int asksForReconsideration(String grounds) {
        return posts("/reconsideration", grounds);
    }

    private int posts(String what, String words) {
        Map<String, String> hidden = new HashMap<>();
        Matcher found = HIDDEN.matcher(page());
        while (found.find()) {
            hidden.putIfAbsent(found.group(1), found.group(2));
        }
        String body = "_csrf=" + hidden.get("_csrf") + "&key=" + hidden.get("key") + "&words="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address + what))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
