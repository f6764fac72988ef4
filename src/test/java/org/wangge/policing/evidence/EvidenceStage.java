package org.wangge.policing.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.organisation.Staff;
import org.wangge.policing.Kind;
import org.wangge.policing.Matter;
import org.wangge.policing.Reporting;
import org.wangge.scenario.Actor;
import org.wangge.security.Viewer;
import org.wangge.testing.OnBothDatabases;

/** Tests of evidence need a matter on which the police of 贾家庄镇 work, and people who bring things. */
@OnBothDatabases(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"wangge.sweeps.every=PT1H", "wangge.evidence.open-uploads=1000"})
abstract class EvidenceStage {

    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");

    @LocalServerPort
    int port;

    @Autowired
    private Clock clock;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    Actor who(String username) {
        return new Actor(port, username, clock);
    }

    /** The id of a matter that is with the station, with the village's resident officer assigned. */
    String matter() {
        return matter(Kind.REFUSES_QUARANTINE);
    }

    String matter(Kind kind) {
        Matter made = reporting.report(
                "141182100200",
                kind,
                "不开门",
                null,
                new Viewer(staff.of("checkpoint").orElseThrow()));
        sql("update matter set stage = 'POLICE_WORK',"
                + " officer_id = (select id from account where username = 'officer'),"
                + " commander_id = (select id from account where username = 'station') where id = " + made.id());
        return made.key();
    }

    String nameOf(String username) {
        return staff.of(username).orElseThrow().name();
    }

    void sql(String statement) {
        transactions.executeWithoutResult(tx -> jdbc.sql(statement).update());
    }

    /** The path of a matter's evidence, or of something beneath it. */
    static String evidence(String matter, String rest) {
        return "/api/matters/" + matter + "/evidence" + rest;
    }

    /** What the form of an ordinary item says. */
    static Map<String, Object> thing(String title) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", "physical");
        item.put("title", title);
        item.put("giver", "程大门");
        item.put("storagePlace", "村警务室物证柜 2 格");
        item.put("seal", "sealed");
        return item;
    }

    /** A photo that was sent, ready to be registered. */
    Map<String, Object> photo(String username, String title) {
        byte[] bytes = jpeg(title);
        Map<String, Object> item = thing(title);
        item.put("kind", "audio-visual");
        item.put("upload", Sender.id(new Sender(port, username).sent(title + ".jpg", bytes)));
        item.put("sha256", sha256(bytes));
        return item;
    }

    /** The id of an item that somebody registers. */
    String received(String username, String matter, Map<String, Object> item) {
        return who(username)
                .post(evidence(matter, ""), item)
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    static byte[] jpeg(String says) {
        byte[] text = says.repeat(5000).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[JPEG.length + text.length];
        System.arraycopy(JPEG, 0, bytes, 0, JPEG.length);
        System.arraycopy(text, 0, bytes, JPEG.length, text.length);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
