# One image for all four services and the operators' commands: docker-compose.yml names the command of each.
# test/launch/compose.spec.ts lays out the last stage as it is written here and runs everything in it.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY nest-cli.json tsconfig.json .swcrc ./
COPY apps apps
COPY libs libs
COPY tools tools
# The commit, for the metric `techjobboard_build_info`.
ARG REVISION=unknown
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json sources.yaml LICENSE ./
COPY tools/healthcheck.mjs tools/techjobboard.mjs tools/
COPY docs/runbook.md docs/
RUN ln -s /app/tools/techjobboard.mjs /usr/local/bin/techjobboard
RUN mkdir /data && chown node:node /data
# Volumes mounted there belong to the user of the image: the service `secrets` fills them.
RUN mkdir -p /handout/mongo && mkdir -p /handout/redis && mkdir -p /handout/ingestion && mkdir -p /handout/matcher && mkdir -p /handout/notifier && mkdir -p /handout/api && chown -R node:node /handout
USER node
VOLUME /data
CMD ["node", "dist/apps/api/src/main.js"]
