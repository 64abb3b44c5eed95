import { useEffect, useState } from "preact/hooks";
import {
  insertParagraph,
  insertText,
  onPictures,
  sendPicture,
  type TextField,
} from "../components/pictureDrop.ts";

export interface QuestionPicturesProps {
  /** The id of the form whose texts take pictures. */
  form: string;
  /** Where pictures are sent to. */
  url: string;
  words: { uploading: string; uploaded: string; uploadFailed: string };
}

/** How long a success is told: it floats above what is being written. */
const SHOWN_MS = 4_000;

/** Takes pictures that are pasted or dropped into a question, its options or its explanation. */
export function QuestionPictures({ form, url, words }: QuestionPicturesProps) {
  const [status, setStatus] = useState("");
  useEffect(() => {
    const upload = async (files: readonly File[], field: TextField) => {
      for (const file of files) {
        setStatus(words.uploading);
        const sent = await sendPicture(url, file);
        if ("problem" in sent) return setStatus(sent.problem ?? words.uploadFailed);
        // An answer is a line: there is nothing that a picture would have to stand apart from.
        (field.rows > 2 ? insertParagraph : insertText)(field, sent.markdown);
        setStatus(words.uploaded);
      }
      setTimeout(() => setStatus((now) => now === words.uploaded ? "" : now), SHOWN_MS);
    };
    const place = document.getElementById(form);
    return place ? onPictures(place, (files, field) => void upload(files, field)) : undefined;
  }, [form, url]);
  return <p class="picture-status small" role="status">{status}</p>;
}
