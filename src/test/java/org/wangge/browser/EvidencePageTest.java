package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTheBrowser
class EvidencePageTest extends Desk {

    private static final int LARGE = 18_000_000;

    @TempDir
    private static Path camera;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void theResidentOfficerAddsAPhotoOnAPhoneAndSeesItVerified(Visitor visitor) {
        String matter = matterWithTheStation();
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "officer");
            page.navigate("/policing/matters/" + matter + "/evidence");
            page.click("#add-evidence > summary");
            Look.at(page, on(screen, "evidence-add"));
            fill(page, photo(LARGE + screen.ordinal()), "门锁照片");
            page.click("form[data-evidence] button.button-main");
            assertThat(page.locator("[data-step]")).isVisible();

            Locator items = page.locator(".evidence-items li");
            assertThat(items).hasCount(1 + screen.ordinal(), new HasCountOptions().setTimeout(60_000));
            Locator item = items.first();
            assertThat(item).containsText("门锁照片");
            assertThat(item).containsText("待会签");
            page.click("[data-verify] button");
            assertThat(page.locator("[data-verify] [data-message]"))
                    .containsText("指纹全部一致", new ContainsTextOptions().setTimeout(30_000));
            Look.at(page, on(screen, "evidence"));
        }
    }

    @Test
    void anUploadIsPausedAndGoesOn(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "station");
        page.navigate("/policing/matters/" + matterWithTheStation() + "/evidence");
        page.click("#add-evidence > summary");
        fill(page, photo(40_000_000), "走廊录像");
        page.route("**/api/uploads/*", route -> {
            if (route.request().method().equals("PATCH")) {
                page.waitForTimeout(150);
            }
            route.resume();
        });
        page.click("form[data-evidence] button.button-main");
        page.locator("[data-pause]").click();
        assertThat(page.locator("[data-step]")).containsText("已暂停");
        assertThat(page.locator("[data-pause]")).hasText("继续");
        page.locator("[data-pause]").click();
        assertThat(page.locator(".evidence-items li"))
                .containsText("走廊录像", new ContainsTextOptions().setTimeout(60_000));
    }

    @Test
    void theOfficerWhoLedCountersignsAndTakesTheItemOver(Visitor visitor) {
        String matter = matterWithTheStation();
        Map<String, Object> item = Map.of(
                "kind", "physical",
                "title", "木棍一根",
                "giver", "程大门",
                "storagePlace", "警务室",
                "seal", "sealed",
                "ledBy", "station");
        String path = "/api/matters/" + matter + "/evidence";
        String id =
                who("officer").post(path, item).expect(201).body().path("id").asText();
        who("officer")
                .post(path + "/" + id + "/handovers", Map.of("to", "station", "condition", "封条完好"))
                .expect(201);

        Page page = visitor.on(Screen.PHONE, "station");
        page.navigate("/policing/matters/" + matter + "/evidence");
        Look.at(page, on(Screen.PHONE, "evidence-countersign"));
        page.fill("#recording-" + id, "REC-20220411-0007");
        page.click("form[data-api$='countersign'] button");
        assertThat(page.locator("#item-" + id)).containsText("有效");
        page.click("form[data-api$='accept'] button");
        assertThat(page.locator("#item-" + id)).containsText("现保管人");
        assertThat(page.locator("form[data-api$='accept']")).hasCount(0);
        page.navigate("/policing/matters/" + matter + "/evidence/custody");
        assertThat(page.locator("body")).containsText("已签收");
        Look.at(page, on(Screen.PHONE, "evidence-custody"));
        page.navigate("/policing/matters/" + matter + "/evidence/list");
        assertThat(page.locator("body")).containsText("木棍一根");
        Look.at(page, on(Screen.PHONE, "evidence-list"));
    }

    private static void fill(Page page, Path photo, String title) {
        page.setInputFiles("#evidence-file", photo);
        page.fill("#title", title);
        page.fill("#giver", "程大门");
        page.fill("#storagePlace", "村警务室物证柜 2 格");
    }

    private String matterWithTheStation() {
        String matter = who("checkpoint")
                .post("/api/matters", Map.of("unit", "141182100200", "kind", "obstructs-checkpoint", "account", "不开门"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        transactions.executeWithoutResult(tx -> jdbc.sql("update matter set stage = 'POLICE_WORK',"
                        + " officer_id = (select id from account where username = 'officer') where id = ?")
                .param(Long.valueOf(matter))
                .update());
        return matter;
    }

    private static Path photo(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        byte[] begin = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0};
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        try {
            return Files.write(camera.resolve("IMG_" + length + ".jpg"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
