package org.wangge.codeplatform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A code platform that really listens: it answers as it is told to, and keeps what it received. What it has taken it
 * takes again without another word, as the key asks it to: a round that looks for what was left may tell twice.
 */
class StandInPlatform implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

    StandInPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    record Received(String key, String authorization, JsonNode body) {}

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/colours";
    }

    /** The statuses of the next answers; 200 after them. */
    void willAnswer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** What comes next, waited for. */
    Received next() throws InterruptedException {
        Received next = received.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing was received");
        }
        return next;
    }

    boolean hasReceivedNothingMore() {
        return received.isEmpty();
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        boolean again = taken.contains(key);
        Integer status = again ? null : answers.poll();
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
        if (again) {
            return;
        }
        if (status == null) {
            taken.add(key);
        }
        received.add(new Received(key, exchange.getRequestHeaders().getFirst("Authorization"), body));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
