# Two stages: build with everything, run with the built output alone. The steps are scripts/build-production.sh, which CI runs without Docker.
FROM node:24-bookworm-slim AS build
WORKDIR /source
COPY . .
RUN sh scripts/build-production.sh /portal

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /portal
COPY --from=build /portal ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||4000)+'/health/live').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--enable-source-maps", "server/dist/app/main.js"]
