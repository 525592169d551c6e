# The compiler and other development packages stay in this stage.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Duyệt" \
      org.opencontainers.image.description="Comment moderation for news pages" \
      org.opencontainers.image.licenses="Apache-2.0"
# HOST: without DATABASE_URL the service would listen on 127.0.0.1, where nobody outside the container reaches it.
# PORT stays unset: the service's own default is 8787, and a worker listens as soon as PORT is set.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    DATA_DIR=/data
WORKDIR /app
COPY package.json LICENSE NOTICE ./
COPY scripts/healthcheck.mjs scripts/
COPY --from=packages /app/node_modules node_modules/
COPY --from=build /app/dist dist/
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "scripts/healthcheck.mjs"]
# No shell and no npm in between: Node is the first process and gets the SIGTERM itself.
ENTRYPOINT ["node", "dist/src/cli/duyet.js"]
CMD ["start"]
