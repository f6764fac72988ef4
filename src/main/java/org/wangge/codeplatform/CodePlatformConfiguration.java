package org.wangge.codeplatform;

import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;

/** Chooses the platform: the one whose address is set, else the register of this installation. */
@Configuration
@EnableConfigurationProperties(CodePlatformSettings.class)
class CodePlatformConfiguration {

    static final String EXECUTOR = "codePlatformExecutor";
    private static final int WAITING_AT_MOST = 10_000;

    @Bean
    CodePlatform codePlatform(
            CodePlatformSettings settings, HoldersOfCodes holders, JdbcClient jdbc, TransactionTemplate transactions) {
        return settings.isRemote() ? new HttpCodePlatform(settings, holders) : new CodeRegister(jdbc, transactions);
    }

    /** One thread, so that changes of one case keep their order; what does not fit is told by the next round. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor codePlatformExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setQueueCapacity(WAITING_AT_MOST);
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        executor.setThreadNamePrefix("code-platform-");
        return executor;
    }
}
