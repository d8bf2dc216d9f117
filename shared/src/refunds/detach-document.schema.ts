import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";

export const detachDocumentSchema = z.object({ requestId: idField(), documentId: idField() });
