import { ApolloProvider } from "@apollo/client/react";
import { Outlet } from "@tanstack/react-router";
import { apolloClient } from "../../lib/apollo.ts";
import { StepUpProvider } from "../../lib/step-up.tsx";

/** Around every signed-in page: the Apollo client and the dialog that asks a fresh code. */
export function PrivateLayout() {
  return (
    <ApolloProvider client={apolloClient()}>
      <StepUpProvider>
        <Outlet />
      </StepUpProvider>
    </ApolloProvider>
  );
}
