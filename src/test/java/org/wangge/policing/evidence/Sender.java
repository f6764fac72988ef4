package org.wangge.policing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who sends files in by the tus protocol, as any client of it would. */
public class Sender {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String authorization;

    public Sender(int port, String username) {
        this.port = port;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((username + ":wangge-demo").getBytes(StandardCharsets.UTF_8));
    }

    /** The address of a whole file. */
    public String sent(String name, byte[] bytes) {
        String address = begun(name, bytes.length);
        assertThat(patch(address, 0, bytes).statusCode()).isEqualTo(204);
        return address;
    }

    /** The address of a file that is announced. */
    public String begun(String name, long length) {
        HttpResponse<String> answer = begin(name, length);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> begin(String name, long length) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return send(request("/api/uploads")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", "filename " + encoded)
                .POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> patch(String address, long offset, byte[] bytes) {
        return send(request(address)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    HttpResponse<String> ask(String address) {
        return send(request(address).method("HEAD", BodyPublishers.noBody()));
    }

    HttpResponse<String> drop(String address) {
        return send(request(address).DELETE());
    }

    /** How many bytes the other side has kept. */
    public long kept(String address) {
        return Long.parseLong(ask(address).headers().firstValue("Upload-Offset").orElseThrow());
    }

    /** Announces more bytes than it sends, and goes on as the runnable says before the line is cut. */
    public void isCutOff(String address, long offset, byte[] some, int announced, Runnable before) {
        try (Socket line = new Socket("localhost", port)) {
            String head = "PATCH " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: " + offset
                    + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + announced + "\r\n\r\n";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(some);
            line.getOutputStream().flush();
            before.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<byte[]> read(String path, String range) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Authorization", authorization);
        if (range != null) {
            request.header("Range", range);
        }
        return exchange(request.build(), BodyHandlers.ofByteArray());
    }

    byte[] bytes(String path, String range, int status) {
        HttpResponse<byte[]> answer = read(path, range);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", authorization)
                .header("Tus-Resumable", "1.0.0");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return exchange(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port).resolve(path);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The last part of an upload's address, by which an item names it. */
    public static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
